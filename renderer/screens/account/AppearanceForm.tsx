import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { type Look, useAppearance } from '../frame/appearance.ts'

const words: Readonly<Record<Look, string>> = {
  system: 'As this computer is set',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
}

/** How Foursight looks to this person. It takes effect at once. */
export function AppearanceForm() {
  const [appearance, setAppearance] = useAppearance()
  return (
    <section>
      <h2 className="govuk-heading-m">How Foursight looks and listens</h2>
      <Radios
        legend="Colours"
        value={appearance.look}
        onChange={(look) => setAppearance({ ...appearance, look })}
        choices={(Object.keys(words) as Look[]).map((value) => ({ value, label: words[value] }))}
      />
      <Checkboxes
        legend="Keys"
        hint="Switch this off if you speak to your computer or rest your hands on the keys"
        values={appearance.singleKeys ? ['on'] : []}
        onChange={(values) => setAppearance({ ...appearance, singleKeys: values.includes('on') })}
        choices={[{ value: 'on', label: 'Letters alone are shortcuts where I am not typing' }]}
      />
    </section>
  )
}
