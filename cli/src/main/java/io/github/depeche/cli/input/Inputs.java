package io.github.depeche.cli.input;

import com.google.common.collect.Iterators;
import io.github.depeche.cli.compression.Compression;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.FileNames;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * The articles that a user names: text files, files of JSON Lines ({@code .jsonl}), folders (every
 * {@code .txt} and {@code .jsonl} below, by name), and {@code -} for standard input. All of them
 * may be compressed. What has another name, or none, is JSON Lines if it begins with a brace, else
 * one text. They are read one by one as they are asked for.
 */
public final class Inputs {

  private final InputStream stdin;
  private final Dates dates;
  private final boolean annotations;
  private final Meter meter = new Meter();

  /**
   * @param stdin what {@code -} reads
   * @param date the publication date of all articles, whatever they say themselves
   */
  public Inputs(InputStream stdin, Optional<PublicationDate> date) {
    this(stdin, date, false);
  }

  private Inputs(InputStream stdin, Optional<PublicationDate> date, boolean annotations) {
    this.stdin = stdin;
    this.dates = new Dates(date);
    this.annotations = annotations;
  }

  /**
   * Returns inputs that keep the annotations which an article comes with: those in its line of JSON
   * ({@code mentions}, {@code events}), or in the brat file beside its text ({@code a.ann} beside
   * {@code a.txt}).
   *
   * @param stdin what {@code -} reads
   * @param date the publication date of all articles, whatever they say themselves
   */
  public static Inputs withAnnotations(InputStream stdin, Optional<PublicationDate> date) {
    return new Inputs(stdin, date, true);
  }

  /** Returns the articles in the order named; what cannot be read is among them with the reason. */
  public Iterator<Input> read(Collection<String> names) {
    return Iterators.concat(Iterators.transform(names.iterator(), this::read));
  }

  /**
   * Returns a way to ask which share of the bytes of inputs is read, from 0 to 1; not a number if
   * that cannot be known, as of a pipe.
   */
  public DoubleSupplier share(Collection<String> names) {
    long all = names.stream().mapToLong(Inputs::size).reduce(0, Inputs::sum);
    return () -> all > 0 ? meter.read() / (double) all : Double.NaN;
  }

  private static long sum(long a, long b) {
    return a < 0 || b < 0 ? -1 : a + b;
  }

  /** Returns how many bytes an input has; -1 if that is not known. */
  private static long size(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return FolderFiles.below(path, new ArrayList<>()).stream()
            .mapToLong(file -> file.toFile().length())
            .sum();
      }
      // Of a file that is not there it is told when its turn comes.
      return name.equals("-") || Files.exists(path) && !Files.isRegularFile(path)
          ? -1
          : path.toFile().length();
    } catch (InvalidPathException e) {
      return 0;
    }
  }

  private Iterator<Input> read(String name) {
    if (name.equals("-")) {
      return stdin();
    }
    try {
      Path path = Path.of(name.isEmpty() ? "\0" : name);
      return Files.isDirectory(path) ? folder(path) : file(path, path.getFileName().toString());
    } catch (InvalidPathException e) {
      return one(Input.unreadable(name, 0, "no file can have this name", "check the name"));
    }
  }

  private Iterator<Input> folder(Path folder) {
    List<Input> unreadable = new ArrayList<>();
    List<Path> files = FolderFiles.below(folder, unreadable);
    if (files.isEmpty() && unreadable.isEmpty()) {
      return one(
          Input.unreadable(
              folder.toString(),
              0,
              "no .txt or .jsonl file in it or below",
              "name a folder with articles"));
    }
    Iterator<Path> paths = files.iterator();
    Iterator<Iterator<Input>> inputs =
        Iterators.transform(paths, file -> file(file, FolderFiles.relativeName(folder, file)));
    return Iterators.concat(unreadable.iterator(), Iterators.concat(inputs));
  }

  /**
   * @param name names the article if it is a text
   */
  private Iterator<Input> file(Path file, String name) {
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    try {
      InputStream in = Files.newInputStream(file);
      try {
        return articles(in, file.toString(), Compression.strip(name), folder);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      return one(Input.unreadable(FileErrors.problem(file.toString(), e)));
    }
  }

  private Iterator<Input> stdin() {
    try {
      return articles(stdin, "stdin", "stdin", Optional.empty());
    } catch (IOException e) {
      return one(Input.unreadable(FileErrors.problem("stdin", e)));
    }
  }

  /**
   * @param in is closed when its articles are read
   * @param name the file's name without the ending of its compression
   */
  private Iterator<Input> articles(InputStream in, String file, String name, Optional<Path> folder)
      throws IOException {
    BufferedInputStream content =
        new BufferedInputStream(Compression.decompressed(meter.on(in)), 1 << 16);
    if (isJsonLines(name, content)) {
      return new JsonLinesInputs(content, file, folder, dates, annotations);
    }
    try (content) {
      Input text = text(content, file, withoutExtension(name), folder);
      boolean brat = annotations && folder.isPresent();
      return one(brat ? BratFile.annotate(text, Path.of(file)) : text);
    }
  }

  private static boolean isJsonLines(String name, BufferedInputStream content) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || !lower.endsWith(".txt") && beginsWithBrace(content);
  }

  private static boolean beginsWithBrace(BufferedInputStream in) throws IOException {
    in.mark(8192);
    int c = in.read();
    // Perhaps behind a byte order mark.
    if (c == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
      c = in.read();
    }
    for (int i = 0; i < 8000 && (c == ' ' || c == '\n' || c == '\r' || c == '\t'); i++) {
      c = in.read();
    }
    in.reset();
    return c == '{';
  }

  private Input text(InputStream in, String file, String id, Optional<Path> folder)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    TextDecoder decoder = new TextDecoder(file, problems);
    byte[] bytes = in.readNBytes(TextDecoder.MOST_BYTES + 1);
    if (bytes.length == 0) {
      return Input.unreadable(file, 0, "the file is empty", "give it an article");
    }
    Origin origin = new Origin(file, 0, Optional.of(id));
    if (bytes.length > TextDecoder.MOST_BYTES) {
      decoder.tooLong(0, "more than " + TextDecoder.MOST_BYTES + " bytes");
      return new Input(Optional.empty(), problems, origin);
    }
    Optional<Document> article =
        decoder
            .text(bytes)
            .map(text -> Document.plain(id, text, PublicationDate.UNKNOWN))
            .map(found -> dates.dated(found, folder, lastPart(id), problems));
    return new Input(article, problems, origin);
  }

  private static String withoutExtension(String name) {
    String stem =
        name.toLowerCase(Locale.ROOT).endsWith(".txt")
            ? name.substring(0, name.length() - 4)
            : name;
    return FileNames.id(stem.isEmpty() ? name : stem);
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static Iterator<Input> one(Input input) {
    return Iterators.singletonIterator(input);
  }
}
