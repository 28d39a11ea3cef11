/// Sizes in the units of WordprocessingML: twentieths of a point, half points and
/// 4096ths of a point.
struct WordMeasures {
  let top: Int
  let right: Int
  let bottom: Int
  let left: Int
  let lineTwips: Int
  let bodyHalfPoints: Int
  let titleHalfPoints: Int

  /// The character grid of GB/T 9704: 28 characters over 156 mm.
  let gridCharacterSpace: Int?

  init(_ layout: WordSheet.Layout) {
    func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
    switch layout {
    case .official:
      top = twips(37)
      right = twips(26)
      bottom = twips(35)
      left = twips(28)
      lineTwips = 579
      bodyHalfPoints = 32
      titleHalfPoints = 44
      // 156 mm / 28 = 15.79 pt for type of 16 pt.
      gridCharacterSpace = -849
    case .slips:
      top = twips(14)
      right = twips(22)
      bottom = twips(12)
      left = twips(22)
      lineTwips = 400
      bodyHalfPoints = 24
      titleHalfPoints = 32
      gridCharacterSpace = nil
    }
  }

  /// The width of the text, on A4.
  var textWidth: Int { 11906 - left - right }
}
