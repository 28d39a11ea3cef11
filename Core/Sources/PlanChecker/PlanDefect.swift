public import PlanFormat
public import Staffing

/// One thing that is wrong with a plan file.
public enum PlanDefect: Equatable, Sendable {
  /// The bytes aren't a plan file; what the reader said.
  case unreadable(String)
  /// The file says the right things in other bytes than `PlanFile.json()`.
  case notCanonical
  /// A field of the file or of `subject` isn't what it must be.
  case wrong(Field, of: String, found: String, expected: String)

  case unknownTeacher(Teacher.ID)
  case unknownSchool(School.ID, teacher: Teacher.ID)
  case unknownPost(Post, teacher: Teacher.ID)
  case movedTwice(Teacher.ID)
  /// Listed as pinned to stay, yet moved.
  case staysAndMoves(Teacher.ID)
  /// The move isn't possible; every filter that refuses it.
  case refused(Teacher.ID, Post, [Refusal])
  /// What the voluntary market gives isn't what the file says; nil is no move.
  case marketDiffers(Teacher.ID, found: Post?, expected: Post?)

  case outOfRange(row: String, count: Int, low: Int, high: Int)
  /// Pinned moves alone leave a range: no plan exists with them.
  case pinsOutOfRange(row: String, count: Int, low: Int, high: Int)
  /// A share that the book makes binding is missed by so many thousandths.
  case shareMissed(row: String, missing: Int)

  case unknownRow(String, level: String)
  case unknownBudget(String, level: String)
  case negativeBudget(String, level: String, Int)
  /// A number so large that no sum of a proof needs it.
  case tooLarge(String, level: String, Int)
  case scaleNotPositive(level: String, Int)
  /// The kind can't prove this level.
  case unfitProof(level: String, LevelProof.Kind)
  /// The multipliers prove less than the file claims; nil when they prove nothing.
  case boundNotProven(level: String, claimed: Int, proven: Int?)

  /// The file says that no plan exists, and holds one.
  case infeasibleWithPlan
  /// The file says that no plan exists, but not why; or why, though one exists.
  case doctorUnfit
  /// The doctor names a rule that can't be why no plan exists.
  case implausible(String, subject: String)

  /// A field with one right value.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case format, year, digest, workbook, bookID, bookVersion, bookDigest, gapAsked
    case from, direction, kind, start, end, stay
    case levels, value, tolerance, gap, proofs, planGap, status, stoppedBy
    case unfilled, unmoved, previous
  }
}
