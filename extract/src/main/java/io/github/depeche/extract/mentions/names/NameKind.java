package io.github.depeche.extract.mentions.names;

/** What the sequence model tells apart. Countries and cities become GPE in a later step. */
public enum NameKind {
  PERSON,
  ORGANIZATION,
  PLACE
}
