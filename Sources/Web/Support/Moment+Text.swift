internal import Staffing
internal import Store

extension Moment {
  /// The minute on China Standard Time, such as `2026-07-01 09:30`.
  var chinaTime: String {
    let minutes = (milliseconds / 60_000 + 8 * 60) % (24 * 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
