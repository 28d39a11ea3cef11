internal import Hummingbird
package import Policy

/// A page: what stands between the frame's top bar and its foot.
///
/// A page holds plain values and writes them; everything that needs a query or
/// a computation happened before.
package protocol Page: Sendable {
  /// The rail's entry to mark, if the page belongs to one.
  var section: Section? { get }

  /// Whether the page can show what the record held on an earlier day.
  var offersPast: Bool { get }

  /// The kind of sheet that paper shows alone, without what surrounds it on a
  /// screen; nil prints the page as it is.
  var sheet: SheetKind? { get }

  /// Whether the page goes on working without a network: it then has the observer's script.
  var worksOffline: Bool { get }

  /// The page's one first-level heading, also the window's title.
  func title(in language: Language) -> String

  /// Writes everything inside `main`, its `h1` included.
  func write(to html: inout HTML, in language: Language)
}

/// How a sheet lies on paper; the names of the style sheet.
package enum SheetKind: String, Sendable {
  case official, slips
}

extension Page {
  package var section: Section? { nil }
  package var offersPast: Bool { false }
  package var sheet: SheetKind? { nil }
  package var worksOffline: Bool { false }

  /// The page in its frame, as an answer to `request`.
  func response(
    to request: Request, in frame: PageFrame, _ context: WebContext,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let preference = LanguagePreference(of: request)
    var response = Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(
        byteBuffer: frame.html(
          around: self, address: Address(of: request), context, in: preference.language
        ).buffer))
    if preference.isNew {
      response.setCookie(
        Cookie(
          name: LanguagePreference.cookie, value: preference.language.rawValue,
          maxAge: 31_536_000, path: "/", secure: false, httpOnly: true, sameSite: .lax))
    }
    return response
  }
}
