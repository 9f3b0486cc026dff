/** How editors say that a source has no time: that the source was read, and nothing was found. */
const undated = ['odaterad', 'undated'];

/** The time that a source holds for, as it stands after the title. Readers are not told of what nobody knows. */
export const validityText = (validity: string) => (undated.includes(validity) ? '' : `, ${validity}`);
