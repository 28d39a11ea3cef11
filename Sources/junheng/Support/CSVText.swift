import Foundation
import OfficeFiles

/// Rows as comma-separated text (RFC 4180) with a byte-order mark, so that
/// spreadsheet programs read the Chinese. Text that one would take for a formula
/// is led by an apostrophe.
func csvText(_ rows: [[CellValue]]) -> Data {
  let lines = rows.map { row in row.map(field).joined(separator: ",") }
  return Data(("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n").utf8)
}

private func field(_ value: CellValue) -> String {
  switch value {
  case .empty: return ""
  case .number(let number), .date(let number):
    return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  case .boolean(let flag): return flag ? "1" : "0"
  case .text(let text):
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return safe }
    return "\"\(safe.replacingOccurrences(of: "\"", with: "\"\""))\""
  }
}
