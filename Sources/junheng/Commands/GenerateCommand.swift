import ArgumentParser
import Foundation
import Papers
import Sampling
import Staffing
import Wording

/// `junheng generate`: a synthetic county workbook.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a synthetic county workbook; the same seed gives the same county.",
    discussion: """
      Profiles: sample (20 schools), miyun (52 schools, 3,500 teachers), city
      (400 / 30,000), province (100 counties: --out names a folder).
      Example: junheng generate --profile miyun --seed 7 --out county.xlsx
      """)

  @Option(
    help: ArgumentHelp("Which county.", valueName: "sample|miyun|city|province"),
    transform: oneOfItsCases)
  var profile: SampleProfile

  @Option(help: "Any whole number from 0.")
  var seed: UInt64 = 1

  @Option(help: "Where to write: a file, for a province a folder.")
  var out: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard profile == .province else {
      try write(sampleCounty(profile, seed: seed), to: out)
      return common.terminal.say(Phrase.written(out)[common.lang])
    }
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(out)[common.lang]])
    }
    for number in 0..<profile.counties {
      common.terminal.show(progress: "\(number + 1) / \(profile.counties)")
      let digits = String(number + 1)
      let name = String(repeating: "0", count: 3 - digits.count) + digits
      try write(
        sampleCounty(ofProvince: number, seed: seed), to: "\(out)/county-\(name).xlsx")
    }
    common.terminal.say(Phrase.written(out)[common.lang])
  }

  private func write(_ roster: Roster, to path: String) throws {
    do {
      try CountyWorkbook.write(roster, to: path)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
  }
}
