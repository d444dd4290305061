import { capability } from '../base/capability';
import { endProtectionForm, recordProtectionForm } from './protection';

export const protectionCapability = capability({ forms: [endProtectionForm, recordProtectionForm] });
