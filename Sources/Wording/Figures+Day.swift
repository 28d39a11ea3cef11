public import Policy
public import Staffing

extension Figures {
  /// `2026年9月1日` or `1 September 2026`.
  public static func day(_ day: Day, in language: Language) -> String {
    let (year, month, number) = day.components
    return switch language {
    case .zh: "\(year)年\(month)月\(number)日"
    case .en: "\(number) \(Figures.month(Month(year, month), in: .en))"
    }
  }
}
