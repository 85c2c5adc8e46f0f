package io.github.depeche.cli;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An engine that loads at once, for tests of all that is not linguistic: words between spaces, no
 * grammar.
 */
public final class WordsEngine implements AnalyzerProvider {

  /** Longer than the period in which progress is shown anew. */
  private static final long SLOW_MILLIS = 250;

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}]+");

  @Override
  public String name() {
    return "words";
  }

  @Override
  public Analyzer create() {
    Lemmatizer lemmatizer = new Lemmatizer(Lexicon.french());
    return text -> {
      if (text.contains("PANIC")) {
        throw new IllegalStateException("panic");
      }
      if (text.contains("CRASH")) {
        throw new LinkageError("crash");
      }
      if (text.contains("SLEEP")) {
        sleep();
      }
      if (text.startsWith("STUCK ")) {
        stick(Path.of(text.substring("STUCK ".length())));
      }
      if (text.contains("GLUTTON")) {
        // No Java has an array of so many: it fails without taking anything from other tests.
        throw new AssertionError(new long[Integer.MAX_VALUE].length);
      }
      List<Word> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        Upos upos = Character.isUpperCase(matcher.group().charAt(0)) ? Upos.PROPN : Upos.NOUN;
        int head = words.isEmpty() ? Token.ROOT : 0;
        words.add(
            new Word(
                new Span(matcher.start(), matcher.end()),
                matcher.group(),
                upos,
                head,
                head < 0 ? "root" : "dep"));
      }
      return new Analysis(
          text, words.isEmpty() ? List.of() : List.of(new Sentence(0, lemmatizer.tokens(words))));
    };
  }

  /** Makes a file and never ends, whatever interrupts it; passes if the file is there. */
  private static void stick(Path file) {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (true) {
      LockSupport.parkNanos(Long.MAX_VALUE);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
