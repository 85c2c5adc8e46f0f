/**
 * The document model: an article with its mentions and events, as immutable records. Offsets are
 * UTF-16 units; files use code points ({@link io.github.depeche.document.CodePoints}).
 */
@NullMarked
package io.github.depeche.document;

import org.jspecify.annotations.NullMarked;
