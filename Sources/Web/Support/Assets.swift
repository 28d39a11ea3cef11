internal import NIOCore
internal import Sealing

/// The style sheet, script and icon, carried inside the program.
///
/// Addresses hold the content's digest, so browsers may keep a file for ever
/// and still see a new one at once.
struct Assets: Sendable {
  let style = Asset(name: "style.css", type: "text/css; charset=utf-8", PackageResources.style_css)
  let script = Asset(
    name: "script.js", type: "text/javascript; charset=utf-8", PackageResources.script_js)
  let observe = Asset(
    name: "observe.js", type: "text/javascript; charset=utf-8", PackageResources.observe_js)
  let icon = Asset(name: "icon.svg", type: "image/svg+xml", PackageResources.icon_svg)

  subscript(name: String) -> Asset? { [style, script, observe, icon].first { $0.name == name } }

  /// The product's mark: two columns of unlike height, brought to one level.
  static let mark: StaticString = """
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">\
    <rect width="28" height="28" rx="6" fill="#0b57a4"/>\
    <path d="M6 9h16" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>\
    <rect x="7" y="13" width="5" height="9" rx="1" fill="#fff"/>\
    <rect x="16" y="13" width="5" height="9" rx="1" fill="#fff"/></svg>
    """
}

/// One file that pages load.
struct Asset: Sendable {
  let name: String
  let type: String
  let content: ByteBuffer
  let address: String

  init(name: String, type: String, _ bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.content = ByteBuffer(bytes: bytes)
    self.address = "/assets/\(name)?v=\(sha256(bytes).prefix(10))"
  }
}
