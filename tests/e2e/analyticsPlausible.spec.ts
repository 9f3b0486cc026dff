import { checkProduct } from './analyticsHosts/checkProduct';
import { plausible } from './analyticsHosts/plausible';

checkProduct(plausible);
