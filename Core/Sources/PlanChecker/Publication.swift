public import Foundation
import PlanFormat
import Sealing

/// Whether a plan that repairs a published one repairs the given file: what is
/// wrong with what it says of it; empty when it is right.
///
/// - Parameters:
///   - plan: The bytes of the repaired plan.
///   - previous: The bytes of the published plan.
public func publicationDefects(plan: Data, previous: Data) -> [PlanDefect] {
  guard let plan = try? PlanFile(json: plan) else { return [] }
  let published: PlanFile
  do { published = try PlanFile(json: previous) } catch { return [.unreadable("\(error)")] }
  let right = PreviousPlan(published, sha256: sha256(previous))
  var comparison = Comparison()
  comparison.compare(.previous, plan.previous?.sha256 ?? "", right.sha256)
  func lines(_ previous: PreviousPlan?) -> [(name: String, value: String)] {
    (previous?.moves ?? []).map { ($0.teacher.rawValue, "\($0.post) \($0.phase.rawValue)") }
  }
  comparison.compare(.previous, found: lines(plan.previous), lines(right))
  return comparison.defects
}
