internal import Hummingbird
internal import Sealing

/// The cookies of the doors: who is signed in, the secret that forms are tied
/// to, and what is to be said once.
struct DoorCookies: Sendable {
  /// Whether pages come over TLS, through a gateway; cookies then never travel
  /// without it, and no other host can set them.
  let isSecure: Bool

  var session: String { isSecure ? "__Host-session" : "session" }
  var form: String { isSecure ? "__Host-form" : "form" }
  var message: String { isSecure ? "__Host-message" : "message" }

  /// A cookie that lives as long as the browser; no script reads it.
  func cookie(_ name: String, _ value: String) -> Cookie {
    Cookie(
      name: name, value: value, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  func removed(_ name: String) -> Cookie {
    Cookie(
      name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .lax)
  }

  /// A token from a cookie: 64 hex digits, or nothing.
  func token(_ name: String, in request: Request) -> String? {
    request.cookies[name].map(\.value).flatMap { text in
      text.utf8.count == 64 && bytes(hex: text) != nil ? text : nil
    }
  }
}
