package com.example;

// begin README
import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import java.time.LocalDate;

final class Example {
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder().build(); // thread-safe, reusable
    Document document =
        extractor.extract(
            "Le ministre vietnamien de la Défense a signé mercredi un accord avec la Russie.",
            LocalDate.of(2025, 12, 3));
    document.events().forEach(System.out::println);
  }
}
// end README
