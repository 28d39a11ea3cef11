import Sampling
import Staffing
import Testing

@Suite struct `A sample county` {
  @Test(arguments: [(SampleProfile.sample, 20), (.miyun, 52), (.city, 400)])
  func `has the schools of its profile`(profile: SampleProfile, schools: Int) {
    #expect(sampleCounty(profile, seed: 7).schools.count == schools)
  }

  @Test func `is the same for the same seed and another for another`() {
    #expect(sampleCounty(.sample, seed: 7) == sampleCounty(.sample, seed: 7))
    #expect(sampleCounty(.sample, seed: 7) != sampleCounty(.sample, seed: 8))
  }
}
