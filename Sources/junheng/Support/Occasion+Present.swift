import Actions
import Foundation
import Store

extension Occasion {
  /// The machine's clock, read at the edge of the program only.
  static var present: Occasion {
    Occasion(moment: Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)))
  }
}
