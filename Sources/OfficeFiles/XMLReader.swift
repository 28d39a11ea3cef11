internal import CExpat

/// Receives the elements of an XML part; names come without their prefix.
///
/// A class, not a protocol: C callbacks can't be generic, and a method table
/// costs less than an existential in the cells' path.
class XMLHandler {
  /// Set by the handler to refuse the part.
  final var failure: OfficeFileError? { didSet { isStopped = true } }

  /// Set by the handler when it has seen enough.
  final var isStopped = false

  func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {}
  func end(_ name: UnsafePointer<CChar>) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}

/// Name and value pairs as the parser hands them out, ended by nil.
typealias XMLAttributes = UnsafeMutablePointer<UnsafePointer<CChar>?>

/// Streams a member of a zip file through expat, and refuses what no workbook
/// needs: DOCTYPE and entities, deep nesting, endless tags, unknown encodings.
final class XMLReader {
  private let parser: XML_Parser
  private let handler: XMLHandler
  private let place: String
  private var depth = 0
  private var prefixLength = -1
  private var refusal: OfficeFileError.Problem?

  private static let depthLimit = 64
  private static let markupLimit = 8 << 20

  private init(_ handler: XMLHandler, place: String) {
    self.parser = XML_ParserCreate(nil)
    self.handler = handler
    self.place = place
  }

  deinit { XML_ParserFree(parser) }

  static func read(
    _ member: String, of archive: ZipArchive, cap: Int, place: String, into handler: XMLHandler
  ) throws(OfficeFileError) {
    let reader = XMLReader(handler, place: place)
    reader.connect()
    var fed = 0
    try archive.read(member, cap: cap) { (piece) throws(OfficeFileError) in
      fed += piece.count
      try reader.parse(piece, isLast: false)
      let unread = fed - Int(XML_GetCurrentByteIndex(reader.parser))
      if unread > markupLimit + piece.count {
        throw OfficeFileError(.markupTooLong, at: place, found: "> \(markupLimit >> 20) MB")
      }
      return !handler.isStopped
    }
    if handler.isStopped { return }
    try reader.parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(OfficeFileError) {
    let status = XML_Parse(
      parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
      isLast ? 1 : 0)
    if let failure = handler.failure { throw failure }
    if let refusal { throw OfficeFileError(refusal, at: place) }
    guard status != XML_STATUS_ERROR || handler.isStopped else { throw error() }
  }

  private func error() -> OfficeFileError {
    let code = XML_GetErrorCode(parser)
    let line = XML_GetCurrentLineNumber(parser)
    let column = XML_GetCurrentColumnNumber(parser)
    let words = XML_ErrorString(code).map { String(cString: $0) } ?? "\(code.rawValue)"
    let problem: OfficeFileError.Problem =
      switch code {
      case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .encoding
      case XML_ERROR_AMPLIFICATION_LIMIT_BREACH, XML_ERROR_UNDEFINED_ENTITY: .documentType
      default: .notWellFormed
      }
    return OfficeFileError(problem, at: place, found: "\(words), \(line):\(column)")
  }

  private func refuse(_ problem: OfficeFileError.Problem) {
    refusal = refusal ?? problem
    XML_StopParser(parser, 0)
  }

  private func connect() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLReader.at(user) { $0.refuse(.documentType) }
    }
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        XMLReader.at(user) { $0.start(name!, attributes!) }
      },
      { user, name in
        XMLReader.at(user) { $0.end(name!) }
      })
    XML_SetCharacterDataHandler(parser) { user, bytes, count in
      XMLReader.at(user) {
        $0.handler.text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      }
    }
  }

  @inline(__always)
  private static func at(_ user: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
    Unmanaged<XMLReader>.fromOpaque(user!)._withUnsafeGuaranteedRef(body)
  }

  @inline(__always)
  private func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    depth += 1
    if depth > XMLReader.depthLimit { return refuse(.tooDeep) }
    if prefixLength < 0 { prefixLength = XMLReader.prefixLength(of: name) }
    handler.start(local(name), attributes)
    if handler.isStopped { XML_StopParser(parser, 0) }
  }

  @inline(__always)
  private func end(_ name: UnsafePointer<CChar>) {
    depth -= 1
    handler.end(local(name))
    if handler.isStopped { XML_StopParser(parser, 0) }
  }

  /// `name` without the prefix that the root element has; names with another
  /// prefix stay whole, so that they aren't taken for ours.
  @inline(__always)
  private func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    guard prefixLength > 0 else { return name }
    return XMLReader.prefixLength(of: name) == prefixLength ? name + prefixLength : name
  }

  private static func prefixLength(of name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 {
      if name[length] == 58 { return length + 1 }
      length += 1
    }
    return 0
  }
}
