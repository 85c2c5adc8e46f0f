/** Turns files, folders and standard input into articles, one at a time. */
package io.github.depeche.cli.input;
