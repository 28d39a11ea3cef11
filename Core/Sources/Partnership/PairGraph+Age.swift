public import Staffing

extension PairGraph {
  /// The first month of the run of help, in whatever respects, that the present
  /// month belongs to; nil when the record doesn't say.
  ///
  /// Help that begins in the month after other help ended goes on, so a pair
  /// doesn't become new by being entered anew.
  public func since(_ pair: Pair) -> Month? {
    let own = ties.filter { $0.helper == pair.helper && $0.helped == pair.helped }
    guard own.contains(where: { $0.covers(month) }) else { return nil }
    var first = month
    while true {
      let reaching = own.filter { tie in
        tie.start.map { $0 < first } ?? true
          && tie.end.map { $0.advanced(by: 1) >= first } ?? true
      }
      guard let earlier = reaching.min(by: beginsEarlier) else { return first }
      guard let start = earlier.start else { return nil }
      first = start
    }
  }

  /// Open starts first.
  private func beginsEarlier(_ left: HelpTie, _ right: HelpTie) -> Bool {
    switch (left.start, right.start) {
    case (nil, nil), (_?, nil): false
    case (nil, _?): true
    case (let left?, let right?): left < right
    }
  }
}
