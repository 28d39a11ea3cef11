public import Foundation
package import PlanFormat
public import Policy
import Sealing
public import Staffing

/// Everything that is wrong with a plan file; empty when it is accepted.
///
/// The plan is judged from the roster and the policy book alone, in exact
/// integers: which moves are possible, what every row counts, what the market
/// gives, what every level is worth and what every certificate proves
/// (docs/plan-model.md). Nothing here comes from the planner, and a hostile
/// file gets a defect, never a crash. What the file says in words (reasons,
/// the doctor's sentences), its indicators and its effort aren't judged.
///
/// - Parameters:
///   - data: The bytes of `plan.json`.
///   - workbookSHA256: The digest of the workbook the roster was read from.
///   - bookSHA256: The digest of the policy book's file.
/// - Complexity: O(possible moves × rows each touches × levels).
public func check(
  plan data: Data, roster: Roster, book: PolicyBook, workbookSHA256: String, bookSHA256: String
) -> [PlanDefect] {
  let references = PlanReferences(
    workbook: workbookSHA256,
    book: PlanFile.BookReference(id: book.id, version: book.version, sha256: bookSHA256))
  return check(plan: data, references) { year in
    Instance(County(roster: roster, book: book, year: year))
  }
}

/// What a plan file must say it was made from.
package struct PlanReferences {
  package let workbook: String
  package let book: PlanFile.BookReference

  package init(workbook: String, book: PlanFile.BookReference) {
    self.workbook = workbook
    self.book = book
  }
}

/// Everything that is wrong with a plan file for the instance of its year.
package func check(
  plan data: Data, _ references: PlanReferences, instance: (SchoolYear) -> Instance
) -> [PlanDefect] {
  let plan: PlanFile
  do { plan = try PlanFile(json: data) } catch { return [.unreadable("\(error)")] }
  var comparison = Comparison()
  comparison.compare(.workbook, plan.workbookSHA256, references.workbook)
  comparison.compare(.bookID, plan.book.id, references.book.id)
  comparison.compare(.bookVersion, plan.book.version, references.book.version)
  comparison.compare(.bookDigest, plan.book.sha256, references.book.sha256)
  let defects = sealDefects(of: plan, in: data) + comparison.defects
  guard (1900...2200).contains(plan.year) else {
    return defects + [.wrong(.year, of: "plan", found: "\(plan.year)", expected: "1900...2200")]
  }
  return defects + judge(plan, instance(SchoolYear(plan.year)))
}

/// What is wrong with the file as bytes: its format, its form and its seal.
private func sealDefects(of plan: PlanFile, in data: Data) -> [PlanDefect] {
  var comparison = Comparison()
  comparison.compare(.format, plan.format, PlanFile.currentFormat)
  guard let canonical = try? plan.json(), let digest = try? seal(of: plan) else {
    return comparison.defects + [.notCanonical]
  }
  if canonical != data { comparison.defects.append(.notCanonical) }
  comparison.compare(.digest, plan.certificate.digest, digest)
  return comparison.defects
}

/// The digest that `plan` must carry: of its canonical JSON without a digest.
package func seal(of plan: PlanFile) throws -> String {
  var open = plan
  open.certificate.digest = ""
  return sha256(try open.json())
}

/// What is wrong with the plan itself.
package func judge(_ plan: PlanFile, _ instance: Instance) -> [PlanDefect] {
  var judgement = Judgement(plan, instance)
  judgement.judgeMoves()
  judgement.judgeStays()
  judgement.judgePrevious()
  if plan.status == .infeasible {
    judgement.judgeInfeasible()
  } else {
    judgement.judgeRows()
    judgement.judgeMarket()
    judgement.judgeLevels()
    judgement.judgeStatus()
    judgement.judgeLists()
  }
  return judgement.defects
}
