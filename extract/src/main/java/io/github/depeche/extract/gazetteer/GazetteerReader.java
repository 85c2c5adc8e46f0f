package io.github.depeche.extract.gazetteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.depeche.extract.gazetteer.Gazetteer.Known;
import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the lists that come with the library; their fields are described in the README.md beside
 * them.
 */
final class GazetteerReader {

  private static final List<String> COUNTRIES =
      List.of(
          "countries/africa.yaml",
          "countries/americas.yaml",
          "countries/asia.yaml",
          "countries/europe.yaml",
          "countries/oceania.yaml");
  private static final List<String> ORGANISATIONS =
      List.of("organisations/blocs.yaml", "organisations/global.yaml");
  private static final String REGIONS = "regions.txt";
  private static final List<String> NAMES =
      List.of(
          "names/africa-east.tsv",
          "names/africa-west.tsv",
          "names/americas.tsv",
          "names/asia.tsv",
          "names/europe-east.tsv",
          "names/europe-west.tsv",
          "names/france.tsv",
          "names/middle-east.tsv",
          "names/surnames.tsv");
  private static final ImmutableMap<String, GazetteerKind> KINDS =
      ImmutableMap.of(
          "person", GazetteerKind.PERSON,
          "place", GazetteerKind.PLACE,
          "institution", GazetteerKind.INSTITUTION,
          "press", GazetteerKind.PRESS,
          "region", GazetteerKind.REGION,
          "armed group", GazetteerKind.ARMED_GROUP);
  private static final String NO_CODE = "-";
  private static final ImmutableList<String> FIELDS =
      ImmutableList.of(
          "code",
          "wikidata",
          "names",
          "acronyms",
          "people",
          "prefixes",
          "capital",
          "places",
          "institutions",
          "press");
  private static final int LONG = 3;

  private GazetteerReader() {}

  static ImmutableList<Known> readAll() {
    List<Known> all = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (String file : COUNTRIES) {
      readEntries(
          YamlNode.resource(GazetteerReader.class, file), GazetteerKind.COUNTRY, codes, all);
    }
    for (String file : ORGANISATIONS) {
      readEntries(
          YamlNode.resource(GazetteerReader.class, file), GazetteerKind.ORGANISATION, codes, all);
    }
    readRegions(resource(REGIONS), all);
    for (String file : NAMES) {
      readNames(file, resource(file), codes, all);
    }
    return ImmutableList.copyOf(all);
  }

  /**
   * Reads a list of countries or organisations.
   *
   * @param codes those that may not be used again; the list's own are added
   * @throws YamlException if it is not such a list; the message has file, line and column of each
   *     mistake
   */
  static void readEntries(YamlNode list, GazetteerKind kind, Set<String> codes, List<Known> all) {
    for (YamlNode item : list.items()) {
      YamlMapping entry = item.mapping(FIELDS);
      String code = entry.find("code").map(YamlNode::text).orElse("");
      if (code.isEmpty()) {
        item.problem("an entry without 'code': write code: FRA");
        continue;
      }
      if (!codes.add(code)) {
        item.problem("the code " + code + " is used twice: keep one entry");
      }
      Optional<String> wikidata = entry.find("wikidata").map(GazetteerReader::wikidata);
      for (String name : strings(entry, "names")) {
        all.add(known(name, nameUsage(name, kind), kind, code, wikidata));
      }
      for (String acronym : strings(entry, "acronyms")) {
        all.add(known(acronym, Usage.ACRONYM, kind, code, wikidata));
      }
      for (String adjective : strings(entry, "people")) {
        for (String form : Demonyms.forms(adjective)) {
          all.add(known(form, Usage.ADJECTIVE, GazetteerKind.DEMONYM, code, Optional.empty()));
        }
      }
      for (String prefix : strings(entry, "prefixes")) {
        all.add(known(prefix, Usage.PREFIX, GazetteerKind.DEMONYM, code, Optional.empty()));
      }
      addNames(entry, "capital", GazetteerKind.CAPITAL, code, all);
      addNames(entry, "places", GazetteerKind.PLACE, code, all);
      addNames(entry, "institutions", GazetteerKind.INSTITUTION, code, all);
      addNames(entry, "press", GazetteerKind.PRESS, code, all);
    }
    list.check();
  }

  private static String wikidata(YamlNode value) {
    if (!value.text().matches("Q[1-9]\\d*")) {
      value.problem("'" + value.text() + "' is no Wikidata item: write it as Q142");
    }
    return value.text();
  }

  private static List<String> strings(YamlMapping entry, String field) {
    return entry.find(field).map(YamlNode::texts).orElse(List.of());
  }

  private static void addNames(
      YamlMapping entry, String field, GazetteerKind kind, String code, List<Known> all) {
    for (String name : strings(entry, field)) {
      all.add(known(name, nameUsage(name, kind), kind, code, Optional.empty()));
    }
  }

  private static Usage nameUsage(String name, GazetteerKind kind) {
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      return Usage.CAPITALS;
    }
    boolean isLong = kind == GazetteerKind.ORGANISATION && Word.of(name).size() >= LONG;
    return isLong ? Usage.LONG_NAME : Usage.NAME;
  }

  private static Known known(
      String name, Usage usage, GazetteerKind kind, String code, Optional<String> wikidata) {
    return new Known(
        ImmutableList.copyOf(Word.of(name)),
        usage,
        new GazetteerEntry(kind, name, Optional.of(code), wikidata));
  }

  private static void readRegions(String text, List<Known> all) {
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Streams.stream(forms(line)))
        .map(
            name ->
                new GazetteerEntry(GazetteerKind.REGION, name, Optional.empty(), Optional.empty()))
        .forEach(
            entry ->
                all.add(new Known(ImmutableList.copyOf(Word.of(entry.name())), Usage.NAME, entry)));
  }

  /**
   * Reads lines of a code, a kind, and the forms of one name.
   *
   * @param codes those that there are
   * @throws IllegalStateException if a line is not so; the message has file, line and what to write
   */
  static void readNames(String file, String text, Set<String> codes, List<Known> all) {
    Map<String, Optional<String>> known = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      List<String> fields = Splitter.on('\t').splitToList(line);
      GazetteerKind kind = fields.size() == 3 ? KINDS.get(fields.get(1)) : null;
      boolean coded = kind != GazetteerKind.ARMED_GROUP;
      if (kind == null
          || !(coded ? codes.contains(fields.get(0)) : fields.get(0).equals(NO_CODE))) {
        throw new IllegalStateException(
            file
                + ":"
                + number
                + ": found '"
                + line
                + "', write a known code ("
                + NO_CODE
                + " for an armed group), a tab, one of "
                + KINDS.keySet()
                + ", a tab and a name, its forms parted by ' / '");
      }
      Optional<String> code =
          coded ? known.computeIfAbsent(fields.get(0), Optional::of) : Optional.empty();
      for (String name : forms(fields.get(2))) {
        GazetteerEntry entry = new GazetteerEntry(kind, name, code, Optional.empty());
        all.add(new Known(ImmutableList.copyOf(Word.of(name)), nameUsage(name, kind), entry));
      }
    }
  }

  private static Iterable<String> forms(String names) {
    return Splitter.on('/').trimResults().omitEmptyStrings().split(names);
  }

  private static String resource(String file) {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + file + " is missing: the jar is not complete");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the resource " + file, e);
    }
  }
}
