import Papers
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Sample counties on paper` {
  @Test(arguments: [SampleProfile.sample, .miyun], [UInt64(7), 8])
  func `read back equal and without an error or a warning`(
    profile: SampleProfile, seed: UInt64
  ) throws {
    let roster = sampleCounty(profile, seed: seed)
    try withTemporaryFile { path in
      try CountyWorkbook.write(roster, to: path)
      let reading = try CountyWorkbook.read(path)
      let serious = reading.problems.filter { $0.severity != .info }
      #expect(serious.prefix(5).map { $0.sentence(in: .zh) } == [])
      #expect((reading.roster == roster) == true)
    }
  }
}
