package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the functions that a verb's dependents have by their form and preposition. */
final class VerbDependents {

  /**
   * Prepositions whose phrase, though the tree hangs it on the object, can be the verb's ("signer
   * un accord avec").
   */
  private static final Set<String> RAISED =
      Set.of("avec", "contre", "envers", "par", "auprès de", "à", "vers", "entre", "pour");

  private final Tree tree;

  VerbDependents(Tree tree) {
    this.tree = tree;
  }

  /** Returns the functions of a dependent, with what is coordinated; of some it is none. */
  List<Filler> read(Token child, boolean passive) {
    if (isRestricted(child)) {
      return fillers(child, Function.OBJECT, Evidence.TREE);
    }
    if (!isComplement(child) || isAside(child)) {
      return List.of();
    }
    String preposition = tree.preposition(child);
    return preposition.isEmpty() ? bare(child) : marked(child, preposition, passive);
  }

  private boolean isComplement(Token child) {
    boolean nominal = tree.isNominal(child) || child.upos() == Upos.DET || child.upos() == Upos.ADJ;
    return nominal
        && (child.is("obj")
            || child.is("iobj")
            || child.is("obl")
            || child.is("nmod")
            || child.is("expl")
            || child.is("xcomp") && !tree.preposition(child).isEmpty()
            || child.is("nsubj") && tree.preposition(child).equals("à"));
  }

  /** What has no preposition. */
  private List<Filler> bare(Token child) {
    List<Filler> fillers = new ArrayList<>();
    function(child).ifPresent(function -> fillers.addAll(fillers(child, function, Evidence.TREE)));
    if (isStruck(child)) {
      fillers.addAll(fillers(child, Function.indirect("sur"), Evidence.POSITION));
    }
    if (isOfEitherCase(child)) {
      fillers.addAll(fillers(child, Function.indirect("à"), Evidence.POSITION));
    }
    return fillers;
  }

  private List<Filler> marked(Token child, String preposition, boolean passive) {
    Tree.Phrase phrase = tree.phrase(child);
    if (!phrase.head().equals(child)) {
      return fillers(phrase.head(), Function.indirect(phrase.preposition()), Evidence.TREE);
    }
    boolean agent =
        passive
            && (preposition.equals("par")
                || preposition.equals("entre")
                || child.relation().equals("obl:agent") && preposition.equals("de"));
    List<Filler> fillers = new ArrayList<>();
    fillers.addAll(
        agent
            ? fillers(child, Function.SUBJECT, Evidence.PASSIVE)
            : fillers(child, Function.indirect(preposition), Evidence.TREE));
    if (!passive && tree.hasPluralArticle(child) && hasNoObject(child)) {
      fillers.addAll(fillers(child, Function.OBJECT, Evidence.POSITION));
    }
    if (child.is("obj") || child.is("obl")) {
      fillers.addAll(raised(child, passive));
    }
    return fillers;
  }

  /** Returns the phrases that hang on an object and can be the verb's own. */
  List<Filler> raised(Token object, boolean passive) {
    List<Filler> raised = new ArrayList<>();
    for (Token complement : tree.children(object, "nmod", "obl")) {
      String preposition = tree.preposition(complement);
      if (RAISED.contains(preposition) && tree.isNominal(complement)) {
        Function function =
            passive && preposition.equals("par")
                ? Function.SUBJECT
                : Function.indirect(preposition);
        raised.addAll(fillers(complement, function, Evidence.POSITION));
      }
    }
    return raised;
  }

  private boolean hasNoObject(Token child) {
    return tree.children(tree.head(child).orElse(child), "obj").isEmpty();
  }

  /** "lui a tiré dessus" */
  private boolean isStruck(Token child) {
    return child.is("iobj")
        && tree.head(child).stream()
            .flatMap(verb -> tree.children(verb, "advmod").stream())
            .anyMatch(adverb -> Tree.lower(adverb).equals("dessus"));
  }

  /** "nous a rencontrés", "nous a répondu": the form tells no object from whom it is said to. */
  private static boolean isOfEitherCase(Token child) {
    return child.upos() == Upos.PRON
        && child.is("obj")
        && switch (Tree.lower(child)) {
          case "me", "m'", "m’", "te", "t'", "t’", "nous", "vous" -> true;
          default -> false;
        };
  }

  /** "n'a rencontré que le roi": "que" is no preposition, and the noun no clause. */
  private boolean isRestricted(Token child) {
    return (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
        && (child.is("ccomp") || child.is("obj") || child.is("obl"))
        && tree.preposition(child).equals("que")
        && !tree.hasCopula(child);
  }

  /** "de son côté", "pour sa part" say nothing of who takes part. */
  private boolean isAside(Token child) {
    return (child.lemma().equals("côté")
            || child.lemma().equals("part")
            || child.lemma().equals("tour"))
        && tree.children(child, "det", "nmod").stream().anyMatch(Subjects::isPossessive);
  }

  /** Returns the function of what has no preposition, by its form if it is a clitic. */
  private static Optional<Function> function(Token child) {
    if (child.upos() != Upos.PRON) {
      return child.is("obj") ? Optional.of(Function.OBJECT) : Optional.empty();
    }
    return switch (Tree.lower(child)) {
      case "se", "s'", "s’" -> Optional.empty();
      case "lui", "leur", "-lui", "-leur" -> Optional.of(Function.indirect("à"));
      case "y" -> Optional.of(Function.indirect("à"));
      case "en", "dont" -> Optional.of(Function.indirect("de"));
      case "où" -> Optional.of(Function.indirect("où"));
      default ->
          child.is("iobj")
              ? Optional.of(Function.indirect("à"))
              : child.is("obj") ? Optional.of(Function.OBJECT) : Optional.empty();
    };
  }

  private List<Filler> fillers(Token head, Function function, Evidence evidence) {
    return Filler.each(tree.withConjuncts(head), function, evidence);
  }
}
