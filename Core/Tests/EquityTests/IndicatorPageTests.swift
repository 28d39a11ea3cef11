import Equity
import Foundation
import Testing

@Suite struct `The page of indicators` {
  /// With `JUNHENG_WRITE_DOCS` set the page is written again instead.
  @Test func `is the one in docs`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/equity-indicators.md").standardizedFileURL
    if ProcessInfo.processInfo.environment["JUNHENG_WRITE_DOCS"] != nil {
      try Data(IndicatorPage.markdown.utf8).write(to: page)
    }
    let kept = try String(contentsOf: page, encoding: .utf8)
    #expect(kept == IndicatorPage.markdown, "docs/equity-indicators.md is stale: make docs")
  }

  @Test(arguments: Indicator.all)
  func `says of every indicator what it is and where it comes from`(indicator: Indicator) {
    for words in [indicator.name, indicator.definition, indicator.numerator, indicator.denominator]
    {
      #expect(!words.zh.isEmpty && !words.en.isEmpty)
    }
    #expect(!indicator.source.isEmpty)
    #expect(Indicator.all.filter { $0.id == indicator.id }.count == 1)
  }
}
