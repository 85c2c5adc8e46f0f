package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoToWhomTest {

  @Test
  void tellsWhatHasHappened() {
    String article = "L'Éthiopie a accusé le Kenya. Le ministre chinois se rendra à Paris.";

    assertEquals(
        List.of("[ETH] Accuse [KEN]"), new WhoToWhom().in(article, LocalDate.of(2025, 12, 3)));
  }
}
