package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Realis;
import java.util.Arrays;

/** The labels of the closed sets, for messages. */
final class Labels {

  static final ImmutableList<String> ROLES =
      Arrays.stream(ArgumentRole.values())
          .map(ArgumentRole::label)
          .collect(ImmutableList.toImmutableList());
  static final ImmutableList<String> REALIS =
      Arrays.stream(Realis.values()).map(Realis::label).collect(ImmutableList.toImmutableList());
  static final ImmutableList<String> EVENTS =
      Arrays.stream(EventType.values())
          .map(EventType::label)
          .collect(ImmutableList.toImmutableList());
  static final ImmutableList<String> MENTIONS =
      Arrays.stream(MentionType.values())
          .map(MentionType::label)
          .collect(ImmutableList.toImmutableList());

  private Labels() {}
}
