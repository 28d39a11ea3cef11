public import Access
internal import Sealing
internal import Store

/// Records that somebody took a county workbook along, present or past, handed in or
/// taken over: it names illness and other circumstances of people in plain words (GB/T
/// 35273-2020, 7.1 and 11.7).
public struct TakeWorkbook: Action {
  /// Its address.
  public let address: String
  private let digest: String

  public init(_ content: some Sequence<UInt8>, from address: String) {
    self.address = address
    self.digest = sha256(Array(content))
  }

  public var permission: Permission { .importCounty }

  public func perform(in work: Work) throws {
    try work.record("take-workbook", of: String(address.prefix(200)), "sha256 \(digest)")
  }
}
