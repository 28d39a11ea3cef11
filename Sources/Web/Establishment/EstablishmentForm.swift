internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The proposal as it is filled in: numbers and reasons by school, as typed.
struct EstablishmentForm: Sendable {
  let reserve: String
  let validFrom: String
  private let entries: [School.ID: Entry]
  private let computed: [School.ID: Int]

  private struct Entry: Sendable {
    let number: String
    let reason: String
  }

  init(_ fields: FormFields, _ draft: EstablishmentDraft) {
    reserve = fields.text("reserve")
    validFrom = fields.text("valid-from")
    computed = Dictionary(draft.lines.map { ($0.school, $0.computed) }) { first, _ in first }
    entries = draft.lines.reduce(into: [:]) { entries, line in
      entries[line.school] = Entry(
        number: fields.text("adjusted-\(line.school)"),
        reason: fields.text("reason-\(line.school)"))
    }
  }

  /// What the form shows before anybody typed: the numbers of the last proposal if it
  /// was returned, else the computed ones, fitted into the total when asked.
  init(
    _ draft: EstablishmentDraft, latest: EstablishmentRound?, total: EstablishmentTotal?,
    reserve: Int, validFrom: Day, fits: Bool
  ) {
    let returned = latest?.decision?.isApproved == false ? latest : nil
    let kept = returned?.reserve ?? reserve
    let fitted = fits ? draft.fitted(to: (total?.total ?? 0) - kept) : [:]
    let lines = Dictionary((returned?.lines ?? []).map { ($0.school, $0) }) { first, _ in first }
    self.reserve = "\(kept)"
    self.validFrom = (returned?.validFrom ?? validFrom).description
    computed = Dictionary(draft.lines.map { ($0.school, $0.computed) }) { first, _ in first }
    entries = draft.lines.reduce(into: [:]) { entries, line in
      if let number = fitted[line.school] {
        entries[line.school] = Entry(
          number: "\(number)", reason: number == line.computed ? "" : Phrase.fitReason.zh)
      } else {
        let last = lines[line.school]
        entries[line.school] = Entry(
          number: "\(last?.adjusted ?? line.computed)", reason: last?.reason ?? "")
      }
    }
  }

  func number(of school: School.ID) -> String { entries[school]?.number ?? "" }
  func reason(of school: School.ID) -> String { entries[school]?.reason ?? "" }

  /// An empty number is the computed one; what isn't a number is refused by the action.
  var adjustments: [School.ID: ProposeEstablishment.Adjustment] {
    entries.reduce(into: [:]) { result, entry in
      let computed = computed[entry.key] ?? 0
      let number = entry.value.number.isEmpty ? computed : Int(entry.value.number) ?? -1
      guard number != computed else { return }
      result[entry.key] = .init(number: number, reason: entry.value.reason)
    }
  }
}
