package io.github.depeche.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives heads and relations by CoreNLP's dependency parser to the words and tags of a CoNLL-U file,
 * as one of the votes from which the engine {@code fast} is trained. Arguments: the file to read,
 * the file to write.
 */
public final class ParseConllu {

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/UD_French.gz";

  private ParseConllu() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      List<String[]> sentence = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          sentence.add(line.split("\t", -1));
        } else if (!sentence.isEmpty()) {
          parse(parser, sentence);
          for (String[] word : sentence) {
            out.write(String.join("\t", word) + "\n");
          }
          out.write("\n");
          sentence.clear();
        }
      }
    }
  }

  private static void parse(DependencyParser parser, List<String[]> sentence) {
    List<TaggedWord> words = new ArrayList<>();
    sentence.forEach(fields -> words.add(new TaggedWord(fields[1], fields[3])));
    GrammaticalStructure tree = parser.predict(words);
    for (TypedDependency arc : tree.typedDependencies()) {
      String[] fields = sentence.get(arc.dep().index() - 1);
      fields[6] = Integer.toString(arc.gov().index());
      fields[7] = arc.reln().toString();
    }
  }
}
