package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {

  @Test
  void printsTheSignature() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Example.main(new String[0]);
    } finally {
      System.setOut(out);
    }

    assertEquals(
        List.of(
            "E1 Agree-Sign Actual \"signé\" Actor=ministre vietnamien de la Défense[VNM] Recipient=Russie[RUS]"
                + " Theme=accord Time=mercredi[2025-12-03]"),
        printed.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
