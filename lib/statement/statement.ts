import type { Site } from '@/lib/content/Site';
import type { Subject } from '@/lib/content/Subject';
import type { Fault } from '@/lib/source/Fault';
import { accessibilityStatementComponent } from './accessibilityStatementComponent';
import { readStatement, statementFile } from './readStatement';

export const statement = {
  files: [statementFile],
  components: [accessibilityStatementComponent],
  check({ content, filesWith }: Site): Fault[] {
    const text = content.text(statementFile);
    const isShown = filesWith(`<${accessibilityStatementComponent.name}`).length > 0;
    return text === undefined && !isShown ? [] : readStatement(text).faults;
  },
} satisfies Subject;
