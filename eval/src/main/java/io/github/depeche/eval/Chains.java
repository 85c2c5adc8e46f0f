package io.github.depeche.eval;

import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The mentions of a document that its links tie together, directly or by way of others. */
final class Chains {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<Mention>> byRoot = new LinkedHashMap<>();

  private Chains() {}

  static Chains of(Document document) {
    Chains chains = new Chains();
    for (CorefLink link : document.links()) {
      chains.parents.put(chains.root(link.mention().id()), chains.root(link.antecedent().id()));
    }
    for (Mention mention : document.mentions()) {
      chains
          .byRoot
          .computeIfAbsent(chains.root(mention.id()), root -> new ArrayList<>())
          .add(mention);
    }
    return chains;
  }

  private String root(String id) {
    String root = id;
    for (String next = parents.get(root);
        next != null && !next.equals(root);
        next = parents.get(root)) {
      String further = parents.getOrDefault(next, next);
      parents.put(root, further);
      root = next;
    }
    return root;
  }

  /** Returns the mention with all that are coreferent with it. */
  List<Mention> of(Mention mention) {
    return Objects.requireNonNull(byRoot.get(root(mention.id())));
  }

  /** Returns the chains of two mentions and more. */
  List<List<Mention>> all() {
    return byRoot.values().stream().filter(chain -> chain.size() > 1).toList();
  }
}
