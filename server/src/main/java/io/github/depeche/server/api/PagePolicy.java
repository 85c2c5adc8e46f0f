package io.github.depeche.server.api;

import com.google.common.hash.Hashing;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.server.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What browsers may do with our pages. The scripts within a page of articles are allowed by their
 * hash, so that nothing that an article could bring along is ever run; nothing is loaded from
 * elsewhere.
 */
public final class PagePolicy {

  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");
  private static final String HEADER = "Content-Security-Policy";

  private final String hashes;

  public PagePolicy() {
    List<String> found = new ArrayList<>();
    for (MatchResult script : SCRIPT.matcher(HtmlPage.header()).results().toList()) {
      byte[] hash = Hashing.sha256().hashString(script.group(1), StandardCharsets.UTF_8).asBytes();
      found.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    this.hashes = String.join(" ", found);
  }

  /** Adds the policy of a page of articles. */
  Answer onArticles(Answer page) {
    return page.with(
        HEADER,
        "default-src 'none'; script-src "
            + hashes
            + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'");
  }

  /** Adds the policy of the page that asks this server and shows pages of articles in a frame. */
  Answer onOurs(Answer page) {
    return page.with(
        HEADER,
        "default-src 'none'; connect-src 'self'; script-src 'self' "
            + hashes
            + "; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'");
  }
}
