/// A page of this site to go on to, as a form or link names it; nothing that
/// leads to another host (open redirect).
struct LocalAddress: Sendable {
  let text: String

  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "/"), !text.hasPrefix("//"), text.utf8.count <= 512,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    self.text = text
  }
}
