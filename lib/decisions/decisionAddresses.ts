export const decisionsAddress = '/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev';

export const decisionSearchAddress = `${decisionsAddress}/sok`;
