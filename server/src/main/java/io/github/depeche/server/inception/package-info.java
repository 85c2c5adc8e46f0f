/**
 * The annotation tool INCEpTION asks external recommenders by HTTP; this is one. Documents come as
 * CAS in XMI, with the type system as XML. Both are read with the JDK's own streaming parser: a
 * framework would keep types, load classes and open files that a request names.
 */
@NullMarked
package io.github.depeche.server.inception;

import org.jspecify.annotations.NullMarked;
