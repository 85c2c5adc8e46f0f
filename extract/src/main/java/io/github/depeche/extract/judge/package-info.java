/** A trained second stage behind the rules: which of their proposals are events. */
package io.github.depeche.extract.judge;
