package io.github.depeche.server.http;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Makes a call of a request's query and headers. */
final class CallReader {

  private CallReader() {}

  /**
   * @throws ProblemException 400 for a parameter that is not known, given twice or not UTF-8, and
   *     for a header that cannot be understood; 415 for a compressed body
   */
  static Call read(Request request, Route route, byte[] body, BooleanSupplier abandoned) {
    checkCoding(request);
    return new Call(
        parameters(request, route), contentType(request), accept(request), body, abandoned);
  }

  private static void checkCoding(Request request) {
    String coding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (coding != null && !Ascii.equalsIgnoreCase(coding, "identity")) {
      throw HttpProblem.of(
              415,
              "Content-Encoding "
                  + HttpProblem.quote(coding)
                  + " is not understood; send the body uncompressed")
          .toss();
    }
  }

  private static Map<String, String> parameters(Request request, Route route) {
    Fields fields;
    try {
      fields = Request.extractQueryParameters(request);
    } catch (IllegalArgumentException | IllegalStateException | HttpException.RuntimeException e) {
      // Jetty has an exception for each way in which a query can be wrong.
      throw HttpProblem.badRequest("the query cannot be read; write it in UTF-8 with %-escapes")
          .toss();
    }
    ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
    for (Fields.Field field : fields) {
      if (!route.parameters().contains(field.getName())) {
        throw HttpProblem.badRequest(
                "there is no parameter "
                    + HttpProblem.quote(field.getName())
                    + (route.parameters().isEmpty()
                        ? " here"
                        : "; there are " + String.join(", ", route.parameters())))
            .toss();
      }
      if (field.getValues().size() > 1) {
        throw HttpProblem.badRequest(
                "the parameter '" + field.getName() + "' is given more than once")
            .toss();
      }
      parameters.put(field.getName(), field.getValue());
    }
    return parameters.buildOrThrow();
  }

  private static Optional<MediaType> contentType(Request request) {
    String header = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    try {
      return Optional.ofNullable(header).map(MediaType::parse);
    } catch (IllegalArgumentException e) {
      throw HttpProblem.badRequest("the header Content-Type is no media type").toss();
    }
  }

  private static List<MediaType> accept(Request request) {
    QuotedQualityCSV values = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    request.getHeaders().getValuesList(HttpHeader.ACCEPT).forEach(values::addValue);
    try {
      return values.getValues().stream()
          // Some clients write the star alone.
          .map(value -> value.equals("*") ? "*/*" : value)
          .map(value -> MediaType.parse(value).withoutParameters())
          .collect(ImmutableList.toImmutableList());
    } catch (IllegalArgumentException e) {
      throw HttpProblem.badRequest("the header Accept is no list of media types").toss();
    }
  }
}
