package io.github.depeche.extract.analysis.fast;

/** What a tagger that was trained on little text gets wrong in news, before it is parsed. */
final class TagRepairs {

  private TagRepairs() {}

  /** Changes tags; takes time linear in the number of words. */
  static void apply(TaggedWords words) {
    CertainVerbs.apply(words);
    ParticipleTags.apply(words);
    VerbTags.apply(words);
    AppositionVerbs.apply(words);
  }
}
