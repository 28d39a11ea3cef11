import Foundation
import PlanFormat
import Policy
import Wording

/// The plan file at `path`.
///
/// - Throws: `CommandFailure` with status 2 when it can't be read as a plan.
func loadPlan(_ path: String, _ language: Language) throws -> PlanFile {
  let data = try contents(ofFile: path, language)
  do {
    let plan = try PlanFile(json: data)
    guard plan.format == PlanFile.currentFormat else {
      throw CommandFailure.badInput([
        Phrase.unknownPlanFormat(path, found: plan.format, allowed: PlanFile.currentFormat)[
          language]
      ])
    }
    return plan
  } catch is DecodingError {
    throw CommandFailure.badInput([Phrase.notAPlan(path)[language]])
  }
}
