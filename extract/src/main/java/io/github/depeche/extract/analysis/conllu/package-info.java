/** The file format of treebanks, CoNLL-U: read, written, and scored against. */
@NullMarked
package io.github.depeche.extract.analysis.conllu;

import org.jspecify.annotations.NullMarked;
