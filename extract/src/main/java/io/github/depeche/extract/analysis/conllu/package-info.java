/** The file format of treebanks, CoNLL-U: read, written, and scored against. */
package io.github.depeche.extract.analysis.conllu;
