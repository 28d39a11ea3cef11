public import OfficeFiles
public import Policy
public import Wording

/// The workbook that is given out to be filled in: the headings with the words that they allow
/// as drop-down lists, and a second sheet that explains each column with an example.
public enum IntakeTemplate {
  /// - Parameter rows: What stands below the head already, by column; none as a rule.
  public static func write(
    _ name: Phrase, _ columns: [IntakeColumn], rows: [[CellValue]] = [], in language: Language,
    to path: String
  ) throws(OfficeFileError) {
    let writer = try WorkbookWriter(path: path, title: name[language])
    let sheet = try writer.addSheet(
      sheetName(name[language]),
      columns: columns.map { column in
        SheetColumn(
          column.heading[language], width: max(14, SheetColumn.width(of: column.heading[language])),
          choices: column.choices.map { $0.name[language] }, isRequired: column.isRequired)
      }, layout: SheetLayout(hasFilter: false))
    for row in rows { sheet.append(row) }
    let help = try writer.addSheet(
      Phrase.intakeHelp[language],
      columns: [
        SheetColumn(Phrase.intakeColumn[language], width: 20),
        SheetColumn(Phrase.intakeRequired[language], width: 10),
        SheetColumn(Phrase.intakeHow[language], width: 60, wraps: true),
        SheetColumn(Phrase.intakeExample[language], width: 30, wraps: true),
      ], layout: SheetLayout(hasFilter: false))
    for column in columns {
      help.append([
        .text(column.heading[language]),
        .text((column.isRequired ? Phrase.yes : .no)[language]),
        .text(column.explanation[language]),
        .text(column.shownExample(in: language)),
      ])
    }
    try writer.close()
  }

  /// Without what spreadsheet programs don't allow.
  private static func sheetName(_ name: String) -> String {
    String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31))
  }
}

extension IntakeColumn {
  /// How the column is filled in.
  public var explanation: Phrase {
    let own: Phrase =
      switch kind {
      case .text: .intakeTextHow
      case .day: .intakeDayHow
      case .number(let range): .intakeNumberHow(range)
      case .amount(let range): .intakeAmountHow(range)
      case .person: .intakePersonHow
      case .school: .intakeSchoolHow
      case .choice(let choices): .intakeChoiceHow(choices.map(\.name))
      }
    guard let hint else { return own }
    return Phrase(zh: "\(hint.zh)；\(own.zh)", en: "\(hint.en); \(own.en)")
  }

  /// The example; of a choice its first word.
  public func shownExample(in language: Language) -> String {
    if example.isEmpty, let first = choices.first { return first.name[language] }
    return example
  }
}
