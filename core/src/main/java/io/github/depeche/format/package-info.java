/**
 * The file formats: brat standoff folders and JSON Lines, with {@code documents.jsonl} for dates.
 * Offsets in files are Unicode code points. Readers collect what is wrong ({@link
 * io.github.depeche.format.Problem}) and go on.
 */
@NullMarked
package io.github.depeche.format;

import org.jspecify.annotations.NullMarked;
