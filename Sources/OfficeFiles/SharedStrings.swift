/// The workbook's table of strings, kept as one run of bytes.
///
/// A cell that refers to the table carries its index, so a caller can
/// understand each distinct string once.
final class SharedStrings: XMLHandler {
  private static let countLimit = 1 << 26

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isInText = false
  private var isInPhonetic = false
  private let place: String

  init(place: String) {
    self.place = place
    super.init()
  }

  var count: Int { ends.count }

  /// The range of the string at `index` in the bytes, or nil past the end.
  @inline(__always)
  func range(_ index: Int) -> Range<Int>? {
    guard index >= 0, index < ends.count else { return nil }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes(body)
  }

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    if matches(name, "t") {
      isInText = !isInPhonetic
    } else if matches(name, "rPh") {
      isInPhonetic = true
    }
  }

  override func end(_ name: UnsafePointer<CChar>) {
    if matches(name, "t") {
      isInText = false
    } else if matches(name, "rPh") {
      isInPhonetic = false
    } else if matches(name, "si") {
      let start = ends.last ?? 0
      EscapedText.unescape(&bytes, from: start)
      ends.append(bytes.count)
      if bytes.count - start > SheetLimit.cellBytes {
        failure = OfficeFileError(.cellTooLong, at: "\(place) #\(ends.count)")
      } else if ends.count > SharedStrings.countLimit {
        failure = OfficeFileError(.tooLarge, at: place, found: "> \(SharedStrings.countLimit)")
      }
    }
  }

  override func text(_ piece: UnsafeRawBufferPointer) {
    if isInText { bytes.append(contentsOf: piece) }
  }
}
