import Staffing

/// The county in one year if nobody is moved any more.
struct StillYear {
  let state: HorizonState
  let turnover: Turnover
  let county: County

  /// The years from `state` on.
  ///
  /// - Complexity: O(count × (teachers + posts + schools²)).
  static func years(from state: HorizonState, count: Int) throws -> [StillYear] {
    var years: [StillYear] = []
    var (state, turnover) = (state, Turnover())
    for offset in 0..<max(1, count) {
      if offset > 0 { (state, turnover) = try state.next(after: []) }
      years.append(
        StillYear(
          state: state, turnover: turnover,
          county: County(roster: state.roster, book: state.book, year: state.year)))
    }
    return years
  }
}
