internal import OfficeFiles
internal import PlanFormat
internal import Policy
internal import Wording

extension PlanSheets {
  /// Why no plan exists: what can't be kept together, how each member gives way,
  /// and the least change.
  var clashes: PlanSheet {
    func head(_ phrase: Phrase) -> String { phrase[words.language] }
    return PlanSheet(
      name: words("矛盾与办法", "Clashes"), heading: heading, frozenColumns: 2,
      columns: [
        SheetColumn(head(.clash), width: 6), SheetColumn(head(.demand), width: 22, wraps: true),
        SheetColumn(head(.why), width: 36, wraps: true),
        SheetColumn(head(.amountAlone), width: 16),
        SheetColumn(head(.changeAlone), width: 20, wraps: true),
        SheetColumn(head(.inLeastChange), width: 16),
        SheetColumn(head(.settingInBook), width: 20),
        SheetColumn(head(.valueNow), width: 13), SheetColumn(head(.valueNeeded), width: 13),
        SheetColumn(head(.admits), width: 16),
        SheetColumn(head(.source), width: 28, wraps: true),
        SheetColumn(head(.advice), width: 28, wraps: true),
      ],
      rows: (plan.doctor ?? []).groups.flatMap { group in
        group.members.map { row(of: $0, in: group) }
      })
  }

  private func row(of clash: Clash, in group: ClashGroup) -> [CellValue] {
    func text(_ text: String?) -> CellValue { text.map { .text($0) } ?? .empty }
    let language = words.language
    return [
      group.number.map { .integer($0) } ?? .empty, .text(clash.title(in: language)),
      .text(clash.text(in: language)),
      clash.alone.map { .integer($0) } ?? (group.number == nil ? .empty : .text("—")),
      text(clash.change(in: language)),
      group.leastChange.contains(clash)
        ? .text(Phrase.inLeastChangeYes[language]) : .empty,
      text(clash.setting), text(clash.value(clash.from, in: language)),
      text(clash.value(clash.to, in: language)),
      clash.admits.map { .integer($0) } ?? .empty, text(clash.source(in: language)),
      text(clash.advice(in: language)),
    ]
  }
}
