public import Chronicle
public import Store

/// What a correction would change if it were confirmed now.
public struct CorrectionPreview: Sendable {
  public let correction: StoredCorrection

  /// The facts that would end and those that would stand in their place.
  public let change: FactChange

  /// Whether later entries rest on what it would take back: then it can't be.
  public let isBlocked: Bool
}

extension Connection {
  /// The effects of a correction on the record as it is now.
  ///
  /// - Throws: `CorrectionRefusal` when there's no such correction.
  public func preview(ofCorrection id: String) throws -> CorrectionPreview {
    guard let correction = try correction(id) else { throw CorrectionRefusal([.unknown(id)]) }
    let change = try change(by: correction)
    return CorrectionPreview(
      correction: correction, change: change ?? FactChange(), isBlocked: change == nil)
  }
}
