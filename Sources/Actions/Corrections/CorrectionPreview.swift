public import Chronicle
internal import Foundation
public import PlanFormat
internal import Staffing
public import Store

/// What a correction would change if it were confirmed now.
public struct CorrectionPreview: Sendable {
  public let correction: StoredCorrection

  /// The facts that would end and those that would stand in their place.
  public let change: FactChange

  /// Moves of the current plan that are about the same teacher or school: they
  /// were planned from what is being corrected.
  public let moves: [Move]
}

extension Connection {
  /// The effects of a correction on the record as it is now.
  ///
  /// - Throws: `CorrectionRefusal` when there's no such correction.
  public func preview(ofCorrection id: String) throws -> CorrectionPreview {
    guard let correction = try correction(id) else { throw CorrectionRefusal([.unknown(id)]) }
    let change = try timeline(correction.line).stating(
      correction.value, during: correction.period)
    let plan = try latestCounty()?.plan.map { try PlanFile(json: Data($0.file.content)) }
    let subject = correction.line.subject
    let moves = (plan?.moves ?? []).filter {
      $0.teacher.rawValue == subject || $0.from.rawValue == subject || $0.to.rawValue == subject
    }
    return CorrectionPreview(correction: correction, change: change, moves: moves)
  }
}
