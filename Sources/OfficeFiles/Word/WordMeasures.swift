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

  /// Whether lines stand on the page's grid, as in an official paper.
  let hasGrid: Bool

  /// What comes between two characters: type of 16 pt stands 28 to a line of 156 mm
  /// only when it's set 0.25 pt closer. A grid of characters would say the same, but
  /// LibreOffice gives each character two of its cells.
  let characterTwips: Int

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
      hasGrid = true
      characterTwips = -5
    case .slips:
      top = twips(14)
      right = twips(22)
      bottom = twips(12)
      left = twips(22)
      lineTwips = 460
      bodyHalfPoints = 28
      titleHalfPoints = 36
      hasGrid = false
      characterTwips = 0
    }
  }

  /// The width of the text, on A4.
  var textWidth: Int { 11906 - left - right }
}
