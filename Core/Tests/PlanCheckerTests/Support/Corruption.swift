import Foundation
import PlanChecker
import PlanFormat
import Policy
import Sampling
import Staffing
import Testing

/// One way to falsify a plan file that a forger seals again.
struct Corruption: CustomTestStringConvertible, Sendable {
  let name: String

  /// The defect that must be among those found: a case, or a field of `wrong`.
  let defect: String

  /// Changes the file; false when this file can't be falsified so.
  let apply: @Sendable (inout PlanFile, inout PlanMaker) -> Bool

  var testDescription: String { name }

  static var all: [Corruption] { moves + worth + repairs + proofs }

  init(
    _ name: String, _ defect: String,
    _ apply: @escaping @Sendable (inout PlanFile, inout PlanMaker) -> Bool
  ) {
    self.name = name
    self.defect = defect
    self.apply = apply
  }

  /// Changes one move, chosen at random.
  static func move(
    _ name: String, _ defect: String, _ change: @escaping @Sendable (inout Move) -> Void
  ) -> Corruption {
    Corruption(name, defect) { file, maker in
      guard !file.moves.isEmpty else { return false }
      let index = maker.stream.below(file.moves.count)
      let old = file.moves[index]
      change(&file.moves[index])
      return file.moves[index] != old
    }
  }

  /// Changes one level, chosen at random.
  static func level(
    _ name: String, _ defect: String, _ change: @escaping @Sendable (inout Level) -> Void
  ) -> Corruption {
    Corruption(name, defect) { file, maker in
      guard !file.levels.isEmpty else { return false }
      change(&file.levels[maker.stream.below(file.levels.count)])
      return true
    }
  }

  /// Changes one proof, chosen at random.
  static func proof(
    _ name: String, _ defect: String,
    _ change: @escaping @Sendable (inout LevelProof, PlanMaker) -> Void
  ) -> Corruption {
    Corruption(name, defect) { file, maker in
      guard !file.certificate.proofs.isEmpty else { return false }
      let index = maker.stream.below(file.certificate.proofs.count)
      change(&file.certificate.proofs[index], maker)
      return true
    }
  }

  /// Changes the file whenever it can be changed so.
  static func file(
    _ name: String, _ defect: String, _ change: @escaping @Sendable (inout PlanFile) -> Void
  ) -> Corruption {
    Corruption(name, defect) { file, _ in
      let old = file
      change(&file)
      return file != old
    }
  }
}

/// The name of a defect's case, or the field of a wrong one.
func label(_ defect: PlanDefect) -> String {
  if case .wrong(let field, _, _, _) = defect { return field.rawValue }
  return String("\(defect)".prefix { $0 != "(" })
}

let spreads = ["backbone-spread", "senior-spread"]
